"""The simulated screen: apps as data, where everything is on a display, and what taps do."""

from pokkit_datagen.screen.blocks import (
    App,
    Bar,
    Button,
    Cell,
    Field,
    Grid,
    Icon,
    Line,
    Picture,
    Row,
    Rows,
    Screen,
    Tabs,
    Text,
)

__all__ = ["App", "Bar", "Button", "Cell", "Field", "Grid", "Icon", "Line", "Picture", "Row", "Rows", "Screen", "Tabs", "Text"]
