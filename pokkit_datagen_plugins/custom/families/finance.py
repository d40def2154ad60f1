"""Money."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import amount, choice, flag, number, person
from pokkit_datagen_plugins.custom.results import between, money, more_than, share_of_bill, ticket

FAMILIES = (
    Family(
        "send_money",
        """Send money to a contact.
        Bank transfer to a person.""",
        "send money",
        "sent the money",
        (
            person("recipient", "Who gets it.", ask="To whom?|Who gets it?", names="to payee"),
            amount("sum", "How much.", 5, 120, 5, ask="How much?|What sum?", names="amount value"),
            choice("account", "From which account.", "checking=checking account|savings=savings account|joint=joint account", optional=True, names="from_account source"),
        ),
        """+send {recipient} {sum}
        +transfer {sum} to {recipient}
        {sum} to {recipient}
        i owe {recipient} {sum}, send it
        +pay {recipient} {sum} from the {account}
        {recipient} gets {sum}
        +wire {sum} to {recipient} from my {account}
        lunch was {sum}, send that to {recipient}
        money to {recipient}: {sum}
        please get {sum} to {recipient} today
        +send {recipient} money
        +send {sum}""",
        """Sent to {recipient}, reference {reference}.
        {recipient} has it. Reference {reference}.
        Transfer {reference} to {recipient} went through.
        Done, {recipient} is paid.""",
        gives={"reference": ticket("TX")}, other_names="transfer_money pay_person bank_transfer", once=True, near="split_bill",
    ),
    Family(
        "split_bill",
        """Split a bill between people.
        Works out what each has to pay.""",
        "split a bill",
        "split the bill",
        (
            amount("total", "The whole bill.", 20, 240, 5, ask="How much is the bill?|What's the total?", names="bill sum"),
            number("people", "How many share it.", 2, 9, ask="Between how many?|How many people?", alone="{}|{} people|{} of us", names="persons split_by"),
            number("tip_percent", "Tip in percent.", 5, 20, 5, optional=True, names="tip"),
        ),
        """+split {total} between {people} people
        {total} for {people} people, what's each
        the bill is {total}, we're {people}
        +split a bill of {total} by {people} with {tip_percent} percent tip
        {total} by {people}
        we're {people} and it came to {total}, tip {tip_percent} percent
        how much each if {people} share {total}
        +work out {total} divided by {people} people, {tip_percent} percent tip
        dinner was {total}, {people} of us
        {people} people, {total}, plus {tip_percent} percent
        +split the bill, it's {total}
        +split the bill between {people} people""",
        """{each} each.
        Everyone pays {each}.
        That's {each} per person.
        {people} people, {each} each.""",
        gives={"each": share_of_bill}, other_names="bill_split share_costs",
    ),
    Family(
        "get_balance",
        """Read the balance of an account.
        Account balance.""",
        "check an account's balance",
        "checked my balance",
        (choice("account", "Which account.", "checking=checking account|savings=savings account|joint=joint account", ask="Which account?|Checking, savings or joint?", names="account_type from"),),
        """how much is in my {account}
        +check the balance on my {account}
        {account} balance
        what's left on the {account}
        am i broke? check the {account}
        +tell me what's on the {account}
        do i have anything left in the {account}
        +look at my {account}
        balance of the {account}
        how's the {account} doing
        how much money do i have
        +check my balance""",
        """{balance} in the {account} account.
        The {account} balance is {balance}.
        {balance}.
        There's {balance}.""",
        gives={"balance": money(12, 2400)}, other_names="account_balance bank_balance", near="log_expense",
    ),
    Family(
        "log_expense",
        """Write down what was spent.
        Expense tracker entry by category.""",
        "log an expense",
        "wrote down what i spent",
        (
            amount("cost", "How much.", 2, 140, 2, ask="How much was it?|What did it cost?", names="amount sum"),
            choice("category", "What for.", "food|transport|rent|fun|health|clothes|gifts", ask="What was it for?|Which category?", alone="{}|for {}", names="kind label"),
            flag("shared", "Whether others share it.", "shared with my flatmate|shared", names="split"),
        ),
        """i spent {cost} on {category}
        +log {cost} for {category}
        {cost} {category}
        +put down {cost} under {category}
        expense: {cost}, {category}
        paid {cost} for {category}, {shared}
        +add {cost} to {category}, {shared}
        {category} cost me {cost}, write it down
        another {cost} on {category}, sigh
        +record an expense of {cost} for {category}
        +log {cost}
        i spent money on {category}, log it""",
        """Logged under {category}. {month} this month.
        {category} is at {month} this month.
        Noted. You've spent {month} on {category}.
        In the books, {category}: {month} so far.""",
        gives={"month": more_than("cost", 10, 400)}, other_names="expense_add track_spending", once=True,
    ),
    Family(
        "set_budget",
        """Set a monthly budget for a category.
        Spending limit per month.""",
        "set a budget",
        "set myself a budget",
        (
            choice("category", "What for.", "food|transport|fun|clothes|gifts|coffee", ask="For which category?|A budget for what?", names="kind label"),
            amount("limit", "Most per month.", 40, 600, 20, ask="How much a month?|What's the limit?", names="max amount"),
        ),
        """+set my {category} budget to {limit}
        {limit} a month for {category}
        +limit {category} to {limit}
        i want to spend no more than {limit} on {category}
        {category} budget {limit}
        +cap {category} at {limit} a month
        budget: {category}, {limit}
        no more than {limit} on {category} from now on
        +give me a {category} budget of {limit}
        i'm overspending, {category} gets {limit} a month
        +set a budget for {category}
        +set a budget of {limit}""",
        """The {category} budget is set.
        {category} has a limit now. {used} percent of it is used.
        Budget for {category} set, {used} percent used so far.
        Set. {used} percent of {category} is gone already.""",
        gives={"used": between(0, 95)}, other_names="budget_set spending_limit",
    ),
)
