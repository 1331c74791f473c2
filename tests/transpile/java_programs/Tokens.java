import java.util.*;

public class Tokens {
    enum Kind { NUMBER, NAME, SYMBOL }

    static class Token {
        final Kind kind;
        final String text;

        Token(Kind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        @Override
        public String toString() {
            return kind + ":" + text;
        }
    }

    static class Tokenizer {
        private final String source;
        private int pos = 0;

        Tokenizer(String source) {
            this.source = source;
        }

        List<Token> all() {
            List<Token> tokens = new ArrayList<>();
            while (pos < source.length()) {
                char c = source.charAt(pos);
                if (Character.isWhitespace(c)) {
                    pos++;
                } else if (Character.isDigit(c)) {
                    int start = pos;
                    while (pos < source.length() && Character.isDigit(source.charAt(pos))) {
                        pos++;
                    }
                    tokens.add(new Token(Kind.NUMBER, source.substring(start, pos)));
                } else if (Character.isLetter(c)) {
                    StringBuilder word = new StringBuilder();
                    while (pos < source.length() && Character.isLetterOrDigit(source.charAt(pos))) {
                        word.append(source.charAt(pos++));
                    }
                    tokens.add(new Token(Kind.NAME, word.toString()));
                } else {
                    tokens.add(new Token(Kind.SYMBOL, String.valueOf(c)));
                    pos++;
                }
            }
            return tokens;
        }
    }

    private static int precedence(String op) {
        return switch (op) {
            case "+", "-" -> 1;
            case "*", "/", "%" -> 2;
            default -> 0;
        };
    }

    static int evaluate(List<Token> tokens, Map<String, Integer> variables) {
        Deque<Integer> values = new ArrayDeque<>();
        Deque<String> operators = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.kind == Kind.NUMBER) {
                values.push(Integer.parseInt(token.text));
            } else if (token.kind == Kind.NAME) {
                if (!variables.containsKey(token.text)) {
                    throw new IllegalStateException("unknown name " + token.text);
                }
                values.push(variables.get(token.text));
            } else if (token.text.equals("(")) {
                operators.push("(");
            } else if (token.text.equals(")")) {
                while (!operators.peek().equals("(")) {
                    apply(values, operators.pop());
                }
                operators.pop();
            } else {
                while (!operators.isEmpty() && precedence(operators.peek()) >= precedence(token.text)) {
                    apply(values, operators.pop());
                }
                operators.push(token.text);
            }
        }
        while (!operators.isEmpty()) {
            apply(values, operators.pop());
        }
        return values.pop();
    }

    private static void apply(Deque<Integer> values, String op) {
        int b = values.pop();
        int a = values.pop();
        switch (op) {
            case "+" -> values.push(a + b);
            case "-" -> values.push(a - b);
            case "*" -> values.push(a * b);
            case "/" -> values.push(a / b);
            case "%" -> values.push(a % b);
            default -> throw new IllegalStateException("operator " + op);
        }
    }

    public static void main(String[] args) {
        Map<String, Integer> variables = new HashMap<>();
        variables.put("x", 7);
        variables.put("y2", -3);
        Scanner in = new Scanner(System.in);
        while (in.hasNextLine()) {
            String line = in.nextLine().trim();
            if (line.isEmpty()) {
                continue;
            }
            List<Token> tokens = new Tokenizer(line).all();
            System.out.println(tokens);
            try {
                System.out.println(line + " = " + evaluate(tokens, variables));
            } catch (ArithmeticException e) {
                System.out.println("division by zero");
            } catch (IllegalStateException e) {
                System.out.println("error: " + e.getMessage());
            }
        }
    }
}
