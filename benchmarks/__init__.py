"""What the tool costs, each figure a ratio taken in one run; `python -m benchmarks [NAME]`."""
