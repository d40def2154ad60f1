"""The simulated screen: apps as data, where everything is on a display, and what taps do."""
