; A string whose letters are in upper case where no letter precedes, else in lower.
(defn title [text]
  (apply str (map (fn [before c] (if (Character/isLetter before) (Character/toLowerCase c) (Character/toUpperCase c))) (cons \space text) text)))
