"""How evidence becomes terms; `graph_loader.derive.tenures` is the door."""
