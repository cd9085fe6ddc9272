"""The rules of the linter, one a file; `graph_loader.check.catalogue` lists them."""
