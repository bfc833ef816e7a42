import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { Link, useLocation, useSearch } from 'wouter'
import { announce } from '../announce.tsx'
import { login } from '../api.ts'
import { CommandForm } from '../form/CommandForm.tsx'
import { TextField } from '../form/TextField.tsx'
import { requireAll } from '../form/requireAll.ts'
import { useMistakes } from '../form/useMistakes.ts'
import { pathBack } from '../format.ts'
import { useWords } from '../language.tsx'
import { Page } from '../parts/Page.tsx'
import { meQuery, useMe } from '../queries.ts'
import { useCommand } from '../useCommand.ts'

interface Login {
  readonly username: string
  readonly password: string
}

const EMPTY: Login = { username: '', password: '' }

function LoginForm({ onDone }: { onDone: () => Promise<void> }) {
  const words = useWords()
  const form = useForm<Login>({
    defaultValues: EMPTY,
    shouldFocusError: false,
    resolver: requireAll(['username', 'password'], words.form.required),
  })
  const labels: Readonly<Record<string, string>> = words.session.fields
  const mistakes = useMistakes(form, (name) => labels[name])
  const { press, phase, error } = useCommand(login, { needsProof: true, onError: mistakes.place })
  const onValid = async (values: Login) => {
    if (await press(values)) await onDone()
    else form.resetField('password')
  }
  return (
    <CommandForm {...{ form, mistakes, onValid, error, phase }} submit={words.session.login}>
      <TextField
        name="username"
        label={words.session.fields.username}
        help={words.session.caseMatters}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="password"
        type="password"
        label={words.session.fields.password}
        autoComplete="current-password"
      />
    </CommandForm>
  )
}

/** Signing in, and back to where the person came from; a first visit without a photo leads to the photo page. */
export function LoginPage() {
  const words = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const search = useSearch()
  const { data } = useMe()
  const enter = async () => {
    await client.invalidateQueries()
    announce(words.session.entered)
    const { candidate } = await client.fetchQuery(meQuery)
    const hasNoPhoto = candidate?.photo === 'none'
    go(hasNoPhoto && !search ? '/me/photo' : pathBack(search))
  }
  return (
    <Page title={words.session.login} back={{ href: '/', label: words.nav.home }}>
      {data?.candidate && <p>{words.session.already(data.candidate.name)}</p>}
      <LoginForm onDone={enter} />
      <p className="flex flex-wrap gap-x-6">
        <Link href="/register" className="tap textlink">
          {words.session.registerFirst}
        </Link>
        <Link href="/help#recover" className="tap textlink">
          {words.session.forgotten}
        </Link>
      </p>
    </Page>
  )
}
