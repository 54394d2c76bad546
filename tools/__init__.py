"""The site's own Python: what builds the pages, runs the programs and checks both."""
