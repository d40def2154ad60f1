"""Shops: lists, baskets, parcels, prices."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import amount, choice, code, day, flag, number, person, text, things
from pokkit_datagen_plugins.custom.results import between, in_days, money, one_of, ticket
from pokkit_datagen_plugins.custom.words import GROCERIES, PRODUCTS

FAMILIES = (
    Family(
        "add_to_shopping_list",
        """Add items to the shopping list.
        Puts things on a shared grocery list.""",
        "put things on the shopping list",
        "wrote the shopping list",
        (
            things("items", "What to buy.", GROCERIES, ask="What should I add?|What goes on it?", names="products entries"),
            choice("list_name", "Which list.", "groceries=groceries,grocery|pharmacy|hardware=hardware,hardware store", default="groceries", names="list"),
        ),
        """+add {items} to the shopping list
        +put {items} on the list
        we're out of {items}
        shopping list: {items}
        i need {items} next time i'm at the shop
        +add {items} to the {list_name} list
        {items} on the {list_name} list
        we need to buy {items}
        running low on {items}, add it to the shopping list
        +stick {items} on the grocery list
        groceries: {items}
        +add something to the shopping list
        +put one more thing on the list""",
        """{items} added, {total} things on the list.
        On the {list_name} list: {items}.
        The {list_name} list has {items} now.
        Added {items}. That makes {total}.""",
        other_names="shopping_list_add grocery_add list_append", once=True, counts="total", near="order_groceries",
    ),
    Family(
        "order_groceries",
        """Order groceries for delivery on a day.
        Places a supermarket order.""",
        "order groceries",
        "ordered the groceries",
        (
            things("items", "What to order.", GROCERIES, ask="What should I order?|What do you need?", names="basket products"),
            day("delivery_date", "Day of delivery.", 1, 6, ask="For which day?|When should they come?", names="deliver_on date"),
            choice("slot", "Part of the day.", "morning=in the morning|afternoon=in the afternoon|evening=in the evening", default="evening", names="window time_slot"),
        ),
        """+order {items} {delivery_date}
        +get {items} delivered {delivery_date}
        i want {items} delivered {delivery_date} {slot}
        grocery order {delivery_date}: {items}
        +order {items} to come {delivery_date} {slot}
        delivery {delivery_date} please, {items}
        we need {items} brought to the house {delivery_date}
        can the shop bring {items} {delivery_date} {slot}
        +place a grocery order for {items}, delivery {delivery_date}
        {items} delivered {delivery_date} pls
        +order {items}
        +order groceries {delivery_date}""",
        """Ordered {items} for {delivery_date}, {price}.
        Order {order_id}: {items}, in the {slot}.
        {price} in all, coming {delivery_date}.
        {items} will come {delivery_date}. Order {order_id}.""",
        gives={"order_id": ticket("GO"), "price": money(8, 60)}, other_names="grocery_order supermarket_order", once=True,
    ),
    Family(
        "search_products",
        """Search the shop for a product.
        Product search with an optional price limit and sorting.""",
        "search the shop",
        "looked through the shop",
        (
            text("query", "What to look for.", PRODUCTS, ask="What are you looking for?|What should I search?", names="search_term product"),
            amount("max_price", "Most it may cost.", 10, 150, 5, optional=True, names="price_limit budget"),
            choice("sort", "Order of results.", "cheapest=cheapest first,cheapest|best_rated=best rated|newest=newest first,newest", optional=True, names="sort_by order"),
        ),
        """+find me a {query}
        +search the shop for a {query}
        i'm looking for a {query} under {max_price}
        do they have a {query}
        {query}, max {max_price}
        +look for a {query}, {sort}
        how much is a {query}
        shop search {query} {sort}
        i need a new {query}, nothing over {max_price}
        +show me a {query}, {sort}, up to {max_price}
        +find something in the shop
        +search the shop""",
        """{title} for {price}. Its number is {product_id}.
        Found one: {price}, {stars} of 5 stars.
        There's a {query} for {price}, product {product_id}.
        {price} for a {query}, rated {stars} of 5.""",
        gives={"title": one_of("A good match|One in stock|A popular one|A fresh arrival"), "product_id": ticket("PR"), "price": money(6, 140, under="max_price"), "stars": between(3, 5)},
        other_names="product_search shop_find find_product", near="compare_prices",
    ),
    Family(
        "add_to_cart",
        """Put a product into the cart by its number.
        Adds some pieces of a product to the basket.""",
        "put a product into the cart",
        "filled the cart",
        (
            code("product_id", "Number from the product search.", "PR", ask="Which product? I need its number.|What's the product number?", names="sku item_id"),
            number("quantity", "How many.", 2, 9, default=1, names="count pieces"),
            flag("gift_wrap", "Whether to wrap it.", "gift wrapped|wrapped as a present", names="as_gift"),
        ),
        """+add {product_id} to my cart
        +put {quantity} of {product_id} in the basket
        {product_id} into the cart
        i'll take {quantity} of {product_id}
        +add {quantity} {product_id} to the cart, {gift_wrap}
        cart: {product_id}, {quantity} pieces
        +throw {product_id} in the basket, {gift_wrap}
        {quantity} times {product_id} please, to the cart
        basket {product_id}
        +put something in my cart
        +add an item to the cart""",
        """{product_id} is in the cart, {quantity} of it.
        In the basket: {quantity} of {product_id}. Total {cart_total}.
        The cart comes to {cart_total} now.
        Added {product_id}, the cart is at {cart_total}.""",
        gives={"cart_total": money(10, 200)}, other_names="cart_add basket_add", once=True,
    ),
    Family(
        "compare_prices",
        """Compare what shops ask for a product.
        Price comparison.""",
        "compare prices",
        "compared the prices",
        (
            text("product", "What to compare.", PRODUCTS, ask="Of what?|Which product?", names="item query"),
            flag("include_used", "Whether used ones count.", "used is fine|used ones too", names="used_ok"),
        ),
        """where is a {product} cheapest
        +compare prices for a {product}
        +check who sells a {product} for less
        who has the best price on a {product}
        {product} price comparison
        cheapest place for a {product}, {include_used}
        i don't want to overpay for a {product}, compare the shops
        +compare shops for a {product}, {include_used}
        price check {product}
        what do shops want for a {product}
        +compare prices""",
        """{shop} is cheapest with {lowest}.
        Lowest is {lowest} at {shop}, highest {highest}.
        {shop} asks {lowest}, others up to {highest}.
        Go to {shop}: {lowest}.""",
        gives={"shop": one_of("Bodkin & Sons|Marmalade Market|The Tin Basket|Quayside Stores|Pip's Depot"), "lowest": money(5, 60), "highest": money(61, 150)},
        other_names="price_compare price_check",
    ),
    Family(
        "track_parcel",
        """Tell where a parcel is.
        Delivery status by tracking number.""",
        "track a parcel",
        "tracked the parcel",
        (code("tracking_number", "Number on the receipt.", "PX", ask="What's the tracking number?|Which number is on the receipt?", names="tracking_id parcel_id"),),
        """where's my parcel {tracking_number}
        +track {tracking_number}
        +check on package {tracking_number}
        when does {tracking_number} arrive
        parcel {tracking_number}
        status of {tracking_number}
        has {tracking_number} been sent yet
        +look up delivery {tracking_number}
        still waiting for {tracking_number}, where is it
        is {tracking_number} coming today
        where's my parcel
        +track my package""",
        """It's {status}, expected {expected}.
        {tracking_number}: {status}.
        Parcel {tracking_number} is {status}. It should be there {expected}.
        Last news: {status}.""",
        gives={"status": one_of("on the van|in the depot|waiting at customs|in a parcel locker|on its way"), "expected": in_days(0, 4)},
        other_names="parcel_status shipment_tracking where_is_parcel", near="return_item",
    ),
    Family(
        "return_item",
        """Send an order back.
        Opens a return with a reason and gives the label's number.""",
        "return an order",
        "sent the order back",
        (
            code("order_id", "Order to return.", "OR", ask="Which order? I need the number.|What's the order number?", names="order purchase_id"),
            choice("reason", "Why.", "too_small=too small|too_big=too big|damaged=damaged,broken|wrong_item=the wrong item|changed_mind=not what i wanted", ask="Why are you sending it back?|What's the reason?", names="return_reason why"),
        ),
        """+return order {order_id}, it's {reason}
        +send back {order_id} because it's {reason}
        {order_id} is {reason}, i want to return it
        order {order_id} came and it's {reason}, send it back
        return {order_id}, {reason}
        +start a return for {order_id}, reason: {reason}
        i don't want {order_id}, it's {reason}
        {order_id} goes back, {reason}
        +return {order_id}
        i want to send order {order_id} back
        my order is {reason}, send it back""",
        """Return for {order_id} is open, label {label}.
        Label {label}. Drop it off by {drop_by}.
        {order_id} can go back, {refund} refund.
        Print label {label}, you get {refund} back.""",
        gives={"label": ticket("RL"), "drop_by": in_days(5, 14), "refund": money(10, 90)}, other_names="open_return send_back refund_order", once=True,
    ),
    Family(
        "find_gift",
        """Suggest a gift for a person within a budget.
        Gift ideas by age group and occasion.""",
        "find gift ideas",
        "found a present",
        (
            person("recipient", "Who it is for.", ask="Who is it for?|For whom?", names="for_whom name"),
            choice("occasion", "Why.", "birthday|wedding|housewarming|farewell|new_baby=new baby", ask="What's the occasion?|For which occasion?", names="event"),
            amount("budget", "Most to spend.", 10, 100, 5, optional=True, names="max_price"),
        ),
        """gift idea for {recipient}, {occasion}
        +find a {occasion} present for {recipient}
        what do i get {recipient} for the {occasion}
        +suggest a {occasion} gift for {recipient} under {budget}
        {recipient}'s {occasion} is coming up, ideas?
        i need a {occasion} present for {recipient}, {budget} at most
        {occasion} gift for {recipient}
        no clue what to give {recipient} for the {occasion}
        +think of a {occasion} gift for {recipient}, around {budget}
        help, {occasion} present for {recipient} needed
        +find a present for {recipient}
        i need a {occasion} gift idea""",
        """How about {idea}? About {price}.
        {idea} for {recipient}, {price}.
        For a {occasion}: {idea}.
        I'd give {recipient} {idea}. {price}.""",
        gives={"idea": one_of("a hand-thrown mug|a puzzle of a map|a lemon tree|a star lamp|a jar of good honey|a woollen scarf|a picnic blanket"), "price": money(9, 60, under="budget")},
        other_names="gift_ideas suggest_present",
    ),
)
