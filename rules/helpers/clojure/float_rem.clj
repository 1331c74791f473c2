; The remainder of floats with the sign of the dividend.
(defn float-rem [a b]
  (if (or (zero? b) (infinite? a))
    (throw (IllegalArgumentException. "math domain error"))
    (if (infinite? b) a (Math/copySign (.doubleValue (.remainder (BigDecimal. (double a)) (BigDecimal. (double b)))) (double a)))))
