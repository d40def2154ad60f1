"""Reports on data files: numbers, a page to look at, and a dataset card."""
