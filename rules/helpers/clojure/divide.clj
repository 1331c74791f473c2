; The quotient of two floats; a divisor of zero is an error.
(defn divide [a b]
  (if (zero? b) (throw (ArithmeticException. "division by zero")) (/ a b)))
