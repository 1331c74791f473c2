/** Whether a card number passes the Luhn check; spaces are allowed, anything else but digits is not. */
function luhnValid(number) {
  const digits = number.replaceAll(" ", "");
  if (!/^[0-9]{2,}$/.test(digits)) {
    return false;
  }
  let total = 0;
  [...digits].reverse().forEach((ch, position) => {
    let value = Number(ch);
    if (position % 2 === 1) {
      value *= 2;
      if (value > 9) {
        value -= 9;
      }
    }
    total += value;
  });
  return total % 10 === 0;
}
