; A number's text with commas between groups of three digits.
(define (group-digits text)
  (define parts (regexp-match #px"^(-?)(\\d*)(.*)$" text))
  (let loop ([whole (caddr parts)] [groups (list (cadddr parts))] [mark ""])
    (define cut (max 0 (- (string-length whole) 3)))
    (define more (cons (string-append (substring whole cut) mark) groups))
    (if (zero? cut) (string-append* (cadr parts) more) (loop (substring whole 0 cut) more ","))))
