"""From statements to the graph: terms of office, links, pages, and the plan of a change."""
