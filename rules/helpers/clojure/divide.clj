; The quotient of two numbers as a float; a divisor of zero is an error.
(defn divide [a b]
  (if (zero? b) (throw (ArithmeticException. "division by zero")) (/ (double a) b)))
