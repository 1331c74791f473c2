def ship_order(stock, order):
    """Take an order out of the stock, in place; give the articles that ran out. Nothing changes when it cannot be met."""
    for article, amount in order.items():
        if stock[article] < amount:
            raise ValueError(f"only {stock[article]} of {article} left")
    sold_out = []
    for article, amount in order.items():
        stock[article] -= amount
        if stock[article] == 0:
            del stock[article]
            sold_out.append(article)
    return sorted(sold_out)
