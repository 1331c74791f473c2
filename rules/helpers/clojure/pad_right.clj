; A string filled up on the right to a width.
(defn pad-right [text width fill]
  (str text (fill-text (- width (count text)) fill)))
