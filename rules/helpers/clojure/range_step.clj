; A step of a range, which must not be zero.
(defn range-step [n]
  (if (zero? n) (throw (IllegalArgumentException. "range() arg 3 must not be zero")) n))
