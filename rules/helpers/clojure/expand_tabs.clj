; Tabs become spaces up to the next column that is a multiple of a width.
(defn expand-tabs [text width]
  (str/replace text #"([^\t\n\r]*)\t"
               (fn [[_ cell]] (apply str cell (repeat (if (pos? width) (- width (mod (count cell) width)) 0) " ")))))
