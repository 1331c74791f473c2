; A number's text filled up with zeros after its sign.
(defn zero-fill [text width]
  (let [sign (or (re-find #"^[-+]" text) "")]
    (str sign (pad-left (subs text (count sign)) (- width (count sign)) "0"))))
