"""`python -m pokkit_datagen.cli`."""

from pokkit_datagen.cli import main

main()
