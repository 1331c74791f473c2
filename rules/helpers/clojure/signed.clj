; The text of a number with a sign before it where it has none.
(defn signed [text sign]
  (if (str/starts-with? text "-") text (str sign text)))
