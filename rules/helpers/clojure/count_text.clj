; How often a string holds another, without overlap.
(defn count-text [text part]
  (if (= part "") (inc (count text)) (dec (count (split text part -1)))))
