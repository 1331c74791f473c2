; A power of integers.
(defn power [base exponent]
  (if (neg? exponent) (Math/pow base exponent) (narrow (.pow (biginteger base) (int exponent)))))
