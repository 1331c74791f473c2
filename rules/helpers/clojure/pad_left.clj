; A string filled up on the left to a width.
(defn pad-left [text width fill]
  (str (apply str (repeat (- width (count text)) fill)) text))
