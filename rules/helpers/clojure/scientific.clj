; Scientific text with so many digits after the point, as C's %.*e.
(defn scientific [x digits]
  (if (or (NaN? x) (infinite? x))
    (cond (NaN? x) "nan" (pos? x) "inf" :else "-inf")
    (let [rounded (.round (BigDecimal. (double (abs x))) (java.math.MathContext. (int (inc digits)) java.math.RoundingMode/HALF_EVEN))
          shown (str (.unscaledValue rounded))
          exponent (if (zero? x) 0 (- (count shown) (.scale rounded) 1))
          [head & tail] (take (inc digits) (concat shown (repeat \0)))]
      (str (if (neg? (Math/copySign 1.0 (double x))) "-" "") head (if tail "." "") (apply str tail) (if (neg? exponent) "e-" "e+") (format "%02d" (abs exponent))))))
