; So many significant digits without trailing zeros, as C's %.*g.
(defn general [x digits]
  (if (or (NaN? x) (infinite? x))
    (float-text x)
    (let [digits (max digits 1)
          [mantissa size] (str/split (scientific x (dec digits)) #"e")
          exponent (parse-long (str/replace size "+" ""))
          trimmed (fn [text] (if (str/includes? text ".") (str/replace text #"\.?0+$" "") text))]
      (if (< -5 exponent digits)
        (trimmed (fixed (double x) (- digits 1 exponent)))
        (str (trimmed mantissa) "e" size)))))
