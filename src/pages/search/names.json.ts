import { names } from '#queries/a-to-z.ts';

export async function GET() {
  return new Response(JSON.stringify(await names()));
}
