; A string filled up on the right to a width.
(defn pad-right [text width fill]
  (apply str text (repeat (- width (count text)) fill)))
