"""From what people write to sources with statements, or to the errors in it."""
