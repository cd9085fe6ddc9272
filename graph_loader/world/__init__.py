"""What deriving reads: a store, or memory; both answer the same questions."""
