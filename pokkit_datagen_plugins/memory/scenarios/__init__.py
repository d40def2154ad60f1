"""The conversations: storing, recalling, changing, and talk about memory."""
