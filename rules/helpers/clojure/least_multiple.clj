; The least common multiple.
(defn least-multiple [a b]
  (if (or (zero? a) (zero? b)) 0 (abs (* b (quot a (gcd a b))))))
