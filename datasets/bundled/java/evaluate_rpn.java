import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.StringTokenizer;

class Solution {
    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/");

    /** Evaluate integer arithmetic in reverse Polish notation; "/" truncates towards zero. */
    static long evaluateRpn(String expression) {
        Deque<Long> stack = new ArrayDeque<>();
        StringTokenizer tokens = new StringTokenizer(expression);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (!OPERATORS.contains(token)) {
                stack.push(Long.parseLong(token));
                continue;
            }
            if (stack.size() < 2) {
                throw new IllegalArgumentException("missing operand for " + token);
            }
            long right = stack.pop();
            long left = stack.pop();
            stack.push(apply(token, left, right));
        }
        if (stack.size() != 1) {
            throw new IllegalArgumentException(stack.size() + " values left");
        }
        return stack.pop();
    }

    private static long apply(String operator, long left, long right) {
        if (operator.equals("/") && right == 0) {
            throw new ArithmeticException("division by zero");
        }
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            default -> left / right;
        };
    }
}
