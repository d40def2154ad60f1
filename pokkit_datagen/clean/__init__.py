"""Makes a clean file of anybody's conversations: mends what can be mended and says of every other line why it was left out."""
