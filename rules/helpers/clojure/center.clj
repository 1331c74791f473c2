; A string in the middle of a width.
(defn center [text width fill]
  (let [missing (max 0 (- width (count text)))
        left (+ (quot missing 2) (bit-and missing width 1))]
    (apply str (concat (repeat left fill) [text] (repeat (- missing left) fill)))))
