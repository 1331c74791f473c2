"""Totals by region from lines of "region,product,quantity,price", as a table with a grand total."""

import sys


def read_rows(lines):
    for number, line in enumerate(lines, 1):
        fields = [field.strip() for field in line.split(",")]
        if fields == [""]:
            continue
        if len(fields) != 4:
            print(f"line {number}: expected 4 fields, got {len(fields)}")
            continue
        yield fields[0], int(fields[2]), float(fields[3])


def main() -> None:
    totals: dict[str, list[float]] = {}
    for region, quantity, price in read_rows(sys.stdin):
        entry = totals.setdefault(region, [0, 0.0])
        entry[0] += quantity
        entry[1] += quantity * price
    print(f"{'region':<10}{'units':>8}{'revenue':>12}")
    for region in sorted(totals):
        units, revenue = totals[region]
        print(f"{region:<10}{units:>8}{revenue:>12.2f}")
    print(f"{'total':<10}{sum(t[0] for t in totals.values()):>8}{sum(t[1] for t in totals.values()):>12.2f}")


if __name__ == "__main__":
    main()
