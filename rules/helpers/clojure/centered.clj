; A string in the middle of a width, the odd character at the right.
(defn centered [text width fill]
  (pad-right (pad-left text (+ (count text) (quot (max 0 (- width (count text))) 2)) fill) width fill))
