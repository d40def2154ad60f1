"""The conversations: taking notes, changing one's mind about them, and talk about notes."""
