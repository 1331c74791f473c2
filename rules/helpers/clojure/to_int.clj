; A float as an integer, without its fraction.
(defn to-int [x]
  (cond
    (NaN? x) (throw (IllegalArgumentException. "cannot convert float NaN to integer"))
    (infinite? x) (throw (ArithmeticException. "integer overflow"))
    (< (abs x) 9e18) (long x)
    :else (bigint (BigDecimal. (double x)))))
