"""Basketry: a shop with a search, a cart, and a checkout that pays."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pokkit_datagen import Phone
from pokkit_datagen.screen.blocks import App, Bar, Button, Field, Icon, Item, Line, Picture, Row, Rows, Screen, Tabs, Text
from pokkit_datagen.screen.effects import Add, Put, Remove
from pokkit_datagen.screen.state import Scope, ScreenState
from pokkit_datagen_plugins.screen.apps.words import DAYS, LAST, THINGS, count, few, some

_STYLES = ("Classic", "Mini", "Travel", "Everyday", "Folding", "Oak", "Recycled", "Winter", "Bright", "Quiet")
_TABS = Tabs((("Shop", "home"), ("Wish list", "wishes"), ("Orders", "orders"), ("Cart", "cart")))


def _goods(rng: Random, _: Phone) -> list[Item]:
    return [
        {
            "name": f"{some(rng, _STYLES)} {some(rng, THINGS)}",
            "maker": some(rng, LAST),
            "price": count(rng, 3, 140),
            "rating": f"{count(rng, 25, 50) / 10:.1f}",
            "left": count(rng, 0, 30),
        }
        for _ in range(few(rng, 3, 12))
    ]


def _orders(rng: Random, _: Phone) -> list[Item]:
    states = ("Delivered on {}", "Arriving on {}", "Shipped on {}", "Packed on {}")
    return [
        {
            "name": f"{some(rng, _STYLES)} {some(rng, THINGS)}",
            "state": some(rng, states).format(some(rng, DAYS)),
            "number": f"BK{count(rng, 100_000, 999_999)}",
            "price": count(rng, 3, 140),
        }
        for _ in range(count(rng, 0, 6))
    ]


def _none(_: Random, __: Phone) -> list[Item]:
    return []


def found(scope: Scope) -> Sequence[Item]:
    """List the goods whose name or maker holds what was typed."""
    query = scope.typed("query").lower()
    return [item for item in scope.items("goods") if query in f"{item['name']} {item['maker']}".lower()] if query else []


def total(scope: Scope) -> Sequence[Item]:
    """Give the sum of the cart, as a list of one."""
    cart = scope.items("cart")
    return [{"id": "total", "sum": sum(int(item["price"]) for item in cart), "count": len(cart)}] if cart else []


def order(phone: Phone, _: Scope) -> Phone:
    """Turn what is in the cart into orders."""
    state = phone.state(ScreenState)
    cart = state.collection("cart", phone)
    placed = [
        {**item, "id": f"new-{item['id']}", "state": "Ordered today", "number": f"BK{900_000 + n}"} for n, item in enumerate(cart)
    ]
    return phone.with_state(state.with_content("orders", [*placed, *state.collection("orders", phone)]).with_content("cart", ()))


_LINE = {"name": "{name}", "price": "{price}", "maker": "{maker}"}
SHOP = App(
    "shop",
    "Basketry",
    screens=(
        Screen(
            "home",
            top=(Line((Button("Search Basketry", go="search"), Icon(shape="camera"))),),
            body=(Text("Picked for you", "section"), Rows("goods", Row("{name}", "${price}", go="product"))),
            bottom=(_TABS,),
        ),
        Screen(
            "search",
            top=(Line((Icon(shape="back", go="back"), Field("query", "Search Basketry"))),),
            body=(
                Text("No results", when="!#found_goods"),
                Rows("found_goods", Row("{name}", "${price}, {rating} stars", go="product")),
            ),
        ),
        Screen(
            "product",
            top=(Bar("", icons=(Icon(shape="share"), Icon(label="Cart", shape="cart", go="cart"))),),
            body=(
                Picture("{name}", 200),
                Text("{name}", "title", id="name"),
                Text("${price}", "title", id="price"),
                Text("By {maker}, {rating} stars", "section"),
                Row("In stock", end="{left}"),
                Row("Free delivery in three days"),
                Row("Reviews", go="reviews"),
            ),
            bottom=(
                Line(
                    (
                        Icon(shape="heart", does=(Add("wishes", _LINE),), id="wish"),
                        Button("Add to cart", does=(Add("cart", _LINE),), go="added"),
                    )
                ),
            ),
        ),
        Screen(
            "reviews",
            top=(Bar("Reviews"),),
            body=(Text("{rating} stars", "title"), Text("Does what it should."), Text("Smaller than I thought, but lovely.")),
        ),
        Screen(
            "added",
            body=(Text("Added to cart", "title"), Text("{name}, ${price}")),
            bottom=(Line((Button("Keep shopping", go="back"), Button("View cart", go="cart"))),),
            dialog=True,
        ),
        Screen(
            "wishes",
            top=(Bar("Wish list", up=False),),
            body=(
                Text("Nothing on your wish list", when="!#wishes"),
                Rows("wishes", Row("{name}", "${price}", go="product", icon=Icon(shape="close", does=(Remove(),)))),
            ),
            bottom=(_TABS,),
        ),
        Screen(
            "cart",
            top=(Bar("Cart", up=False),),
            body=(
                Text("Your cart is empty", when="!#cart"),
                Rows("cart", Row("{name}", "${price}", icon=Icon(label="Remove", shape="delete", does=(Remove(),)))),
                Rows("total", Row("Total", end="${sum}")),
            ),
            bottom=(Button("Checkout", go="checkout", enabled="#cart"), _TABS),
        ),
        Screen(
            "checkout",
            top=(Bar("Checkout"),),
            body=(
                Field("name", "Full name"),
                Field("street", "Street and number"),
                Field("town", "Town"),
                Row("Standard delivery", "Free", choice="shop.delivery=standard"),
                Row("Express delivery", "$6", choice="shop.delivery=express"),
                Row("Gift wrap", toggle="shop.gift"),
                Row("Pay with", "Card ending 0042"),
                Rows("total", Row("Total", end="${sum}")),
            ),
            bottom=(Button("Pay now", go="paid", does=(order,), asks="pay", enabled="@street"),),
        ),
        Screen(
            "paid",
            body=(Text("Thank you!", "title"), Text("Your order is placed.")),
            bottom=(Button("OK", go="back 2", does=(Put("shop.gift", ""),)),),
            dialog=True,
        ),
        Screen(
            "orders",
            top=(Bar("Orders", up=False, icons=(Icon(label="Filter", shape="more"),)),),
            body=(Text("No orders yet", when="!#orders"), Rows("orders", Row("{name}", "{state}", go="order"))),
            bottom=(_TABS,),
        ),
        Screen(
            "order",
            top=(Bar("Order {number}"),),
            body=(
                Text("{name}", "title"),
                Row("Status", "{state}"),
                Row("Order number", "{number}"),
                Row("Price", end="${price}"),
                Button("Cancel order", go="cancel", asks="delete"),
                Button("Contact seller", go="mail/compose"),
            ),
        ),
        Screen(
            "cancel",
            body=(Text("Cancel this order?", "title"), Text("{name}")),
            bottom=(Line((Button("Keep it", go="back"), Button("Cancel order", does=(Remove(),), go="back 2", asks="delete"))),),
            dialog=True,
        ),
    ),
    values={"shop.delivery": "standard", "shop.gift": False},
    content={"goods": _goods, "orders": _orders, "cart": _none, "wishes": _none},
    sources={"found_goods": found, "total": total},
    shape="cart",
)
