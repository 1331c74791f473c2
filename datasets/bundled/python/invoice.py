def invoice(items: list[tuple[str, int, float]], tax_rate: float = 0.2) -> list[str]:
    """Lines of an invoice: name, quantity x price, amount; then net, tax and total."""
    lines: list[str] = []
    net = 0.0
    for name, quantity, price in items:
        amount = quantity * price
        net += amount
        lines.append(f"{name:<12}{quantity:>3} x {price:>8.2f}{amount:>10.2f}")
    tax = net * tax_rate
    lines.append(f"{'net':<26}{net:>8.2f}")
    lines.append(f"{f'tax {tax_rate:.0%}':<26}{tax:>8.2f}")
    lines.append(f"{'total':<26}{net + tax:>8.2f}")
    return lines
