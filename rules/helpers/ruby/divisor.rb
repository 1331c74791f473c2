# What is divided by; zero raises with a message of its own.
def divisor(value, message) = value.zero? ? raise(ZeroDivisionError, message) : value
