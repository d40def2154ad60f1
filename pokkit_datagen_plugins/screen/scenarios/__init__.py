"""The conversations about the screen: opening, switching, finding out, writing, and saying honestly what is not there."""
