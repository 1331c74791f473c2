def evaluate_rpn(expression: str) -> int:
    """Evaluate integer arithmetic in reverse Polish notation; "/" truncates towards zero."""
    stack: list[int] = []
    for token in expression.split():
        if token in ("+", "-", "*", "/"):
            if len(stack) < 2:
                raise ValueError(f"missing operand for {token}")
            right = stack.pop()
            left = stack.pop()
            if token == "+":
                stack.append(left + right)
            elif token == "-":
                stack.append(left - right)
            elif token == "*":
                stack.append(left * right)
            else:
                if right == 0:
                    raise ZeroDivisionError("division by zero")
                quotient = abs(left) // abs(right)
                stack.append(quotient if (left < 0) == (right < 0) else -quotient)
        else:
            stack.append(int(token))
    if len(stack) != 1:
        raise ValueError(f"{len(stack)} values left")
    return stack[0]
