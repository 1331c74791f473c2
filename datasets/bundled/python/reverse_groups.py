class Link:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_groups(values, size):
    """Build a linked list, reverse each full group of `size` links by relinking, and read it back."""
    head = None
    for value in reversed(values):
        head = Link(value, head)
    anchor = Link(None, head)
    before = anchor
    while True:
        ahead = before
        for _ in range(size):
            ahead = ahead.next
            if ahead is None:
                break
        if ahead is None or size < 2:
            break
        first = before.next
        previous, current = ahead.next, first
        for _ in range(size):
            current.next, previous, current = previous, current, current.next
        before.next = previous
        before = first
    result = []
    link = anchor.next
    while link:
        result.append(link.value)
        link = link.next
    return result
