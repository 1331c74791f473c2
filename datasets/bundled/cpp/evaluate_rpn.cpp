#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

static long long parse_number(const std::string& token) {
    std::size_t used = 0;
    const long long number = std::stoll(token, &used);
    if (used != token.size()) {
        throw std::invalid_argument("not a number: " + token);
    }
    return number;
}

static long long apply_operator(char op, long long left, long long right) {
    switch (op) {
        case '+':
            return left + right;
        case '-':
            return left - right;
        case '*':
            return left * right;
        default:
            if (right == 0) {
                throw std::domain_error("division by zero");
            }
            return left / right;
    }
}

// Evaluate integer arithmetic in reverse Polish notation; "/" truncates towards zero.
long long evaluate_rpn(const std::string& expression) {
    std::vector<long long> stack;
    std::istringstream tokens(expression);
    for (std::string token; tokens >> token;) {
        if (token != "+" && token != "-" && token != "*" && token != "/") {
            stack.push_back(parse_number(token));
            continue;
        }
        if (stack.size() < 2) {
            throw std::invalid_argument("missing operand for " + token);
        }
        const long long right = stack.back();
        stack.pop_back();
        stack.back() = apply_operator(token[0], stack.back(), right);
    }
    if (stack.size() != 1) {
        throw std::invalid_argument(std::to_string(stack.size()) + " values left");
    }
    return stack.back();
}
