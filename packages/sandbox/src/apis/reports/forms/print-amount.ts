/** An amount as documents print it: two digits behind the point, the currency in front. */
export function printAmount({ amount, currency }: { amount: number; currency: string }): string {
  return `${currency} ${amount.toFixed(2)}`;
}
