"""The conversations: copying, changing one's mind, reading, and talk about the clipboard."""
