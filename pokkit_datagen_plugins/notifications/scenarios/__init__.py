"""The conversations: showing things, longer errands, and talk about notifications."""
