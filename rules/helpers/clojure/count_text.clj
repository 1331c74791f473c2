; How often a string holds another, without overlap.
(defn count-text [text part]
  (if (= part "") (inc (count text)) (dec (count (str/split text (re-pattern (java.util.regex.Pattern/quote part)) -1)))))
