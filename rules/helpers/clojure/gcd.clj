; The greatest common divisor.
(defn gcd [a b]
  (if (zero? b) (abs a) (recur b (rem a b))))
