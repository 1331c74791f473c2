; A float as text, as Python shows it.
(defn float-text [x]
  (cond
    (NaN? x) "nan"
    (infinite? x) (if (pos? x) "inf" "-inf")
    (zero? x) (str x)
    (or (>= (abs x) 1e16) (< (abs x) 1e-4))
    (let [[mantissa exponent] (.split (str x) "E")
          size (parse-long exponent)
          digits (if (.endsWith mantissa ".0") (subs mantissa 0 (- (count mantissa) 2)) mantissa)]
      (str digits (format (if (neg? size) "e-%02d" "e+%02d") (abs size))))
    :else
    (let [text (.toPlainString (.stripTrailingZeros (BigDecimal. (str x))))]
      (if (.contains text ".") text (str text ".0")))))
